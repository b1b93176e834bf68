package import CaseKernel

/// Who acts, at which instant, on which civil day: what every entry of a journal carries.
package struct Stamp: Hashable, Sendable {
  package var viewer: Viewer
  package var at: Instant
  package var day: Day

  package init(viewer: Viewer, at instant: Instant, day: Day) {
    self.viewer = viewer
    at = instant
    self.day = day
  }
}
