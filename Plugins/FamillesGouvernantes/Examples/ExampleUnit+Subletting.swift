import CaseKernel
import Subletting

extension ExampleUnit {
  /// The same unit in the winter before, held by an association that sub-lets.
  private static var story: SublettingStory {
    let first = Example.day(2025, 12, 1)
    var instance = instance
    instance.partners["intermediaryTenant"] = ["association"]
    return SublettingStory(
      FamillesGouvernantes(settings: .init()).engine,
      base: Example("", household: unit(), instance: instance, on: SublettingStory.start, []),
      intermediary: "association",
      prepared: [
        .open(first),
        .record(
          [
            "leaseForm": "subletting", "coordinatorEmployer": "association",
            "socialLifeProject": "repas du soir ensemble",
          ], first), places(5, first), .advance("agreement", first),
      ],
      entering: [
        .agree(.support, SublettingStory.start), .advance("living", SublettingStory.start),
      ])
  }

  /// The rules of the engine in a unit: who may sub-let, on which documents, and the watch.
  static var sublettings: [Example] {
    let story = story
    return story.examples + [
      story.example(
        "nobody moves into a sub-let unit before its leases are there", on: SublettingStory.start,
        story.prepared + story.entering, expect: .refused("blocked"), .phase("agreement")),
      example(
        "a unit in cotenancy asks for no principal lease", living(),
        expect: story.absent(.qualificationUnknown), story.absent(.documentsAwaited)),
    ]
  }
}
