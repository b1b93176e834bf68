import CaseKernel

extension StoredJSON {
  /// The payload of an entry; what imports and daily work write is written directly.
  static func bytes(_ body: CaseEvent.Body) throws(StoreDefect) -> [UInt8] {
    var json = JSONText(capacity: 256)
    json.begin()
    switch body {
    case .opened(let opening): json.add(opening)
    case .noted(let note) where !note.safeContactChecked: json.add(note)
    case .agreed(let agreement): json.add(agreement)
    case .advanced(let phase):
      json.begin("advanced")
      json.add("to", phase)
      json.end()
    default: return try encoded(body)
    }
    json.end()
    return json.bytes
  }

  /// The record of a household; what few households have is left to the encoder.
  static func bytes(_ household: Household) throws(StoreDefect) -> [UInt8] {
    guard household.contactRules == nil, household.protection == nil, household.splitFrom == nil
    else { return try encoded(household) }
    var json = JSONText(capacity: 1024)
    json.begin()
    json.add("addressConfidentiality", word: household.addressConfidentiality)
    json.add("collectiveAgreement", word: household.collectiveAgreement)
    json.add("dalo", word: household.dalo)
    json.add("departmentalPlan", word: household.departmentalPlan)
    json.add("housingRequestNumber", household.housingRequestNumber)
    json.add("id", household.id)
    json.add(household.incomes)
    json.add("insee", household.insee)
    json.add("kind", word: household.kind)
    json.add("language", household.language)
    json.add(household.memberships)
    json.add(household.occupancies)
    json.add(household.people)
    json.add("postalAddress", household.postalAddress)
    json.add("postcode", household.postcode)
    json.add("privateRooms", household.privateRooms)
    json.add(household.protectionMeasures)
    json.add("rentDebt", household.rentDebt)
    json.add("safeContact", household.safeContact)
    json.add(household.wishes)
    json.end()
    return json.bytes
  }
}

extension JSONText {
  fileprivate mutating func add(_ opening: CaseEvent.Opening) {
    begin("opened")
    begin("_0")
    add("definition", opening.definition)
    add("extra", facts: opening.extra)
    add("facts", facts: opening.facts)
    add("household", opening.household)
    add("module", opening.module)
    beginList("parties")
    for party in opening.parties {
      begin()
      add("partner", party.partner)
      add("role", party.role)
      end()
    }
    endList()
    add("phase", opening.phase)
    add("programme", opening.programme)
    end()
    end()
  }

  fileprivate mutating func add(_ note: CaseEvent.Note) {
    begin("noted")
    begin("_0")
    if !note.facts.isEmpty { add("facts", facts: note.facts) }
    add("minutes", note.minutes)
    add("text", note.text)
    beginList("with")
    for partner in note.with { add(item: partner.rawValue) }
    endList()
    end()
    end()
  }

  fileprivate mutating func add(_ agreement: Agreement) {
    begin("agreed")
    begin("_0")
    add("givenOn", agreement.givenOn)
    add("kind", word: agreement.kind)
    add("mode", word: agreement.mode)
    add("with", agreement.with)
    add("withdrawnOn", agreement.withdrawnOn)
    end()
    end()
  }

  fileprivate mutating func add(_ incomes: [Income]) {
    beginList("incomes")
    for income in incomes {
      begin()
      add("from", income.from)
      add("monthly", income.monthly)
      add("person", income.person)
      add("source", income.source)
      end()
    }
    endList()
  }

  fileprivate mutating func add(_ memberships: [Membership]) {
    beginList("memberships")
    for member in memberships {
      begin()
      add("from", member.from)
      add("person", member.person)
      add("relation", word: member.relation)
      add("room", member.room)
      add("to", member.to)
      end()
    }
    endList()
  }

  fileprivate mutating func add(_ occupancies: [Occupancy]) {
    beginList("occupancies")
    for line in occupancies {
      begin()
      add("dwelling", line.dwelling)
      add("from", line.from)
      add("landlord", line.landlord)
      add("tenure", word: line.tenure)
      add("to", line.to)
      end()
    }
    endList()
  }

  fileprivate mutating func add(_ people: [Person]) {
    beginList("people")
    for person in people {
      begin()
      add("birthDate", person.birthDate)
      add("email", person.email)
      add("firstName", person.firstName)
      add("id", person.id)
      add("lastName", person.lastName)
      add("legalRepresentative", person.legalRepresentative)
      add("phone", person.phone)
      beginList("situations")
      for word in person.situations.revealed.map(\.rawValue).sorted() { add(item: word) }
      endList()
      end()
    }
    endList()
  }

  fileprivate mutating func add(_ protectionMeasures: [ProtectionMeasure]) {
    beginList("protectionMeasures")
    for line in protectionMeasures {
      begin()
      add("court", line.court)
      add("from", line.from)
      add("kind", word: line.kind)
      add("mandatary", line.mandatary)
      add("person", line.person)
      add("reference", line.reference)
      add("scope", word: line.scope)
      add("to", line.to)
      end()
    }
    endList()
  }

  fileprivate mutating func add(_ wishes: [HousingWish]) {
    beginList("wishes")
    for wish in wishes {
      begin()
      add("criterion", word: wish.criterion)
      add("level", word: wish.level)
      beginList("values")
      for value in wish.values { add(item: value) }
      endList()
      end()
    }
    endList()
  }
}
