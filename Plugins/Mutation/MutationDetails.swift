package import CaseKernel

/// The facts of a move; what is `nil` is unknown.
///
/// A moving project has each attribute twice (D1.17): as it is now, where the record of the dwelling
/// does not hold it, and as it is wished for, with its level.
package struct MutationDetails: CaseDetails {
  /// Which of the two procedures the case follows; nothing of one speaks in the other.
  package var procedure: Procedure?
  /// Whether the household meets the criteria that the landlords chose together.
  package var meetsSharedCriteria: Bool?
  /// Rooms that a profession or an elected office really uses and cannot do without.
  package var professionalRooms: Int?
  /// Whether the dwelling lies where three refusals have consequences (D1.6).
  package var sanctionTerritory: Bool?
  /// The day of the marriage or death by which fewer people live there.
  package var occupantsFellOn: Day?
  package var inPriorityDistrict: Bool?
  package var formerUrbanZone: Bool?
  package var leaseSignedOn: Day?
  package var examinationZone: Bool?
  package var improvedDwelling: Bool?
  package var disabilityRecognised: Bool?
  package var autonomyLost: Bool?
  /// Whether the landlord may be told that an exemption applies, never which.
  package var exemptionMayBeTold: Bool?
  package var currentDistrict: String?
  package var currentBathroom: Bathroom?
  package var currentHeating: Heating?
  package var currentHeatingCost: Cents?
  package var currentEnergyClass: EnergyClass?
  package var currentOutdoorSpace: [OutdoorSpace]?
  package var currentParking: Parking?
  package var currentCellar: Bool?
  package var currentBuilding: BuildingAge?
  package var currentQuiet: Bool?
  package var currentExposure: [Exposure]?
  package var currentMinutesToFamily: Int?
  package var currentMinutesToCare: Int?
  package var currentMinutesToSchool: Int?
  package var currentMinutesToWork: Int?
  package var currentMinutesToTransport: Int?
  package var currentHousingAid: Cents?
  package var currentResidualIncome: Cents?
  package var wishedType: Wish<DwellingSize>?
  /// The smallest area, in square metres.
  package var wishedLivingArea: Wish<Int>?
  /// The highest storey, 0 for the ground floor.
  package var wishedHighestFloor: Wish<Int>?
  package var wishedLift: Wish<Bool>?
  package var wishedStepFree: Wish<Bool>?
  package var wishedBathroom: Wish<Bathroom>?
  package var wishedHeating: Wish<Heating>?
  package var wishedHeatingCost: Wish<Cents>?
  package var wishedEnergyClass: Wish<EnergyClass>?
  package var wishedOutdoorSpace: Wish<OutdoorSpace>?
  package var wishedParking: Wish<Parking>?
  package var wishedCellar: Wish<Bool>?
  /// Communes by INSEE code, the dearest first.
  package var wishedCommune: Wish<String>?
  /// Districts by name, the dearest first.
  package var wishedDistrict: Wish<String>?
  package var wishedMinutesToFamily: Wish<Int>?
  package var wishedMinutesToCare: Wish<Int>?
  package var wishedMinutesToSchool: Wish<Int>?
  package var wishedMinutesToWork: Wish<Int>?
  package var wishedMinutesToTransport: Wish<Int>?
  package var wishedRent: Wish<Cents>?
  package var wishedCharges: Wish<Cents>?
  package var wishedResidualIncome: Wish<Cents>?
  package var wishedBuilding: Wish<BuildingAge>?
  package var wishedPets: Wish<Bool>?
  package var wishedQuiet: Wish<Bool>?
  package var wishedExposure: Wish<Exposure>?
  package var wishedSameLandlord: Wish<Bool>?
  package var wishedSameBuilding: Wish<Bool>?
  package var wishedWorks: Wish<Works>?
  package var wishedMoveFrom: Wish<Day>?
  package var wishedMoveBy: Wish<Day>?
  package var estimatedHousingAid: Cents?
  package var hasPets: Bool?
  package var movingHelp: [MovingHelp]?
  package var earlierRefusals: [RefusalReason]?
  /// What keeps the household or its dwelling out of exchanges (D1.15).
  package var exchangeBlockers: [Blocker]?
  package var attachments: [Attachment]?
  /// What the themes do not say, in the household's words.
  package var attachmentNote: String?
  /// The day the household and the operator closed the project.
  package var projectValidatedOn: Day?
  package var settledIn: Bool?

  /// A move of which nothing is known yet.
  package init() {}
}

/// The two procedures, which never mix.
package enum Procedure: String, FieldChoice {
  /// The household volunteers, at its own rhythm, and may refuse what it likes (Nice).
  case voluntary
  /// The landlord proposes under CCH L442-3-1.
  case statutory

  /// The procedure, as forms show it.
  package var label: Text {
    switch self {
    case .voluntary: Text(fr: "volontaire", en: "voluntary")
    case .statutory: Text(fr: "légale (article L442-3-1)", en: "statutory (article L442-3-1)")
    }
  }
}
