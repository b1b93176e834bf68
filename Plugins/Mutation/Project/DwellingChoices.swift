package import CaseKernel

/// The type of a dwelling by its main rooms (D7.2).
package enum DwellingSize: String, FieldChoice {
  case t1, t1bis, t2, t3, t4, t5, t6

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .t1: Text("T1")
    case .t1bis: Text("T1 bis")
    case .t2: Text("T2")
    case .t3: Text("T3")
    case .t4: Text("T4")
    case .t5: Text("T5")
    case .t6: Text(fr: "T6 et plus", en: "T6 and more")
    }
  }

  /// The main rooms of the type; a T1 bis counts one, and the last type at least six.
  package var mainRooms: Int {
    switch self {
    case .t1, .t1bis: 1
    case .t2: 2
    case .t3: 3
    case .t4: 4
    case .t5: 5
    case .t6: 6
    }
  }
}

/// What one washes in.
package enum Bathroom: String, FieldChoice {
  case shower, bath, both

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .shower: Text(fr: "douche", en: "shower")
    case .bath: Text(fr: "baignoire", en: "bath")
    case .both: Text(fr: "douche et baignoire", en: "shower and bath")
    }
  }
}

/// How a dwelling is heated.
package enum Heating: String, FieldChoice {
  case collective, gas, electric, network, other

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .collective: Text(fr: "collectif", en: "collective")
    case .gas: Text(fr: "individuel au gaz", en: "individual, gas")
    case .electric: Text(fr: "individuel électrique", en: "individual, electric")
    case .network: Text(fr: "réseau de chaleur", en: "district heating")
    case .other: Text(fr: "autre", en: "another way")
    }
  }
}

/// The energy class of a dwelling (DPE).
package enum EnergyClass: String, FieldChoice {
  case a, b, c, d, e, f, g

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .a: Text("A")
    case .b: Text("B")
    case .c: Text("C")
    case .d: Text("D")
    case .e: Text("E")
    case .f: Text("F")
    case .g: Text("G")
    }
  }
}

/// A space outside that belongs to the dwelling.
package enum OutdoorSpace: String, FieldChoice {
  case balcony, terrace, loggia, garden

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .balcony: Text(fr: "balcon", en: "balcony")
    case .terrace: Text(fr: "terrasse", en: "terrace")
    case .loggia: Text("loggia")
    case .garden: Text(fr: "jardin", en: "garden")
    }
  }
}

/// Where a car is left.
package enum Parking: String, FieldChoice {
  case garage, space, street

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .garage: Text("garage")
    case .space: Text(fr: "place de parking", en: "parking space")
    case .street: Text(fr: "dans la rue", en: "in the street")
    }
  }
}

/// Whether the building is a new one.
package enum BuildingAge: String, FieldChoice {
  case new, old

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .new: Text(fr: "neuf ou récent", en: "new or recent")
    case .old: Text(fr: "ancien", en: "old")
    }
  }
}

/// Which way the main room looks.
package enum Exposure: String, FieldChoice {
  case north, east, south, west

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .north: Text(fr: "nord", en: "north")
    case .east: Text(fr: "est", en: "east")
    case .south: Text(fr: "sud", en: "south")
    case .west: Text(fr: "ouest", en: "west")
    }
  }
}
