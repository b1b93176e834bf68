extension Mutation {
  /// One stored example for each version of the facts.
  package static let storedDetails = [
    1: """
    {"procedure": "statutory", "meetsSharedCriteria": true, "professionalRooms": 2,
     "sanctionTerritory": true, "occupantsFellOn": "2026-03-02", "inPriorityDistrict": true,
     "formerUrbanZone": true, "leaseSignedOn": "2026-03-02", "examinationZone": true,
     "improvedDwelling": true, "disabilityRecognised": true, "autonomyLost": true,
     "exemptionMayBeTold": true, "currentDistrict": "Nice centre", "currentBathroom": "shower",
     "currentHeating": "collective", "currentHeatingCost": 45000, "currentEnergyClass": "c",
     "currentOutdoorSpace": ["balcony"], "currentParking": "space", "currentCellar": true,
     "currentBuilding": "new", "currentQuiet": true, "currentExposure": ["south"],
     "currentMinutesToFamily": 2, "currentMinutesToCare": 2, "currentMinutesToSchool": 2,
     "currentMinutesToWork": 2, "currentMinutesToTransport": 2, "currentHousingAid": 45000,
     "currentResidualIncome": 45000, "wishedType": ["required", "t2"],
     "wishedLivingArea": ["required", "2"], "wishedHighestFloor": ["required", "2"],
     "wishedLift": ["required", "yes"], "wishedStepFree": ["required", "yes"],
     "wishedBathroom": ["required", "shower"], "wishedHeating": ["required", "collective"],
     "wishedHeatingCost": ["required", "45000"], "wishedEnergyClass": ["required", "c"],
     "wishedOutdoorSpace": ["required", "balcony"], "wishedParking": ["required", "space"],
     "wishedCellar": ["required", "yes"], "wishedCommune": ["required", "Nice centre"],
     "wishedDistrict": ["required", "Nice centre"], "wishedMinutesToFamily": ["required", "2"],
     "wishedMinutesToCare": ["required", "2"], "wishedMinutesToSchool": ["required", "2"],
     "wishedMinutesToWork": ["required", "2"], "wishedMinutesToTransport": ["required", "2"],
     "wishedRent": ["required", "45000"], "wishedCharges": ["required", "45000"],
     "wishedResidualIncome": ["required", "45000"], "wishedBuilding": ["required", "new"],
     "wishedPets": ["required", "yes"], "wishedQuiet": ["required", "yes"],
     "wishedExposure": ["required", "south"], "wishedSameLandlord": ["required", "yes"],
     "wishedSameBuilding": ["required", "yes"], "wishedWorks": ["required", "painting"],
     "wishedMoveFrom": ["required", "2026-03-02"], "wishedMoveBy": ["required", "2026-03-02"],
     "estimatedHousingAid": 45000, "hasPets": true, "movingHelp": ["packing"],
     "earlierRefusals": ["rent"], "exchangeBlockers": ["litigation"], "attachments": ["neighbours"],
     "attachmentNote": "Nice centre", "projectValidatedOn": "2026-03-02", "settledIn": true}
    """
  ]
}
