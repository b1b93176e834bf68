package import CaseKernel

/// What the household needs help with when it moves (D1.17).
package enum MovingHelp: String, FieldChoice {
  case packing, furniture, addressChanges, carrying, sorting

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .packing: Text(fr: "mise en cartons", en: "packing")
    case .furniture: Text(fr: "meubles", en: "furniture")
    case .addressChanges: Text(fr: "changements d'adresse", en: "changes of address")
    case .carrying: Text(fr: "portage", en: "carrying")
    case .sorting: Text(fr: "tri et débarras", en: "sorting and clearing")
    }
  }
}

/// Works needed before the household can move in.
package enum Works: String, FieldChoice {
  case painting, floors, bathroom, kitchen, electricity, adaptation

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .painting: Text(fr: "peintures", en: "painting")
    case .floors: Text(fr: "sols", en: "floors")
    case .bathroom: Text(fr: "salle d'eau", en: "bathroom")
    case .kitchen: Text(fr: "cuisine", en: "kitchen")
    case .electricity: Text(fr: "électricité", en: "electricity")
    case .adaptation: Text(fr: "adaptation du logement", en: "adaptation of the dwelling")
    }
  }
}

/// What holds a household where it lives.
package enum Attachment: String, FieldChoice {
  case neighbours, family, caregivers, school, memories, garden, shops

  /// The value, as forms show it.
  package var label: Text {
    switch self {
    case .neighbours: Text(fr: "voisins", en: "neighbours")
    case .family: Text(fr: "famille", en: "family")
    case .caregivers: Text(fr: "aidants et soignants", en: "caregivers")
    case .school: Text(fr: "école", en: "school")
    case .memories: Text(fr: "souvenirs", en: "memories")
    case .garden: Text(fr: "jardin ou extérieur", en: "garden")
    case .shops: Text(fr: "commerces", en: "shops")
    }
  }
}
