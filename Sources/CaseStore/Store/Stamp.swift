package import CaseKernel

/// Who acts, at which instant, on which civil day: what every entry of a journal carries.
package struct Stamp: Hashable, Sendable {
  /// Who acts; only their id is stored.
  package var viewer: Viewer
  /// The instant of writing.
  package var at: Instant
  /// The civil day of writing, which may differ from the day of what is told.
  package var day: Day

  /// A stamp of what the caller knows; the store reads no clock.
  package init(viewer: Viewer, at instant: Instant, day: Day) {
    self.viewer = viewer
    at = instant
    self.day = day
  }
}
