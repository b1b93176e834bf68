package import CaseKernel

/// How far an eviction procedure has gone, in the order of the procedure.
///
/// Source: I.14, « stage recorded »; the stages are those of loi 89-462, article 24, and of CPCE,
/// articles L411-1 and L153-1.
package enum EvictionStage: String, FieldChoice {
  case noProcedure, paymentOrder, summons, judgment, orderToLeave, publicForce

  /// The stage, as forms show it.
  package var label: Text {
    switch self {
    case .noProcedure: Text(fr: "aucune procédure", en: "no procedure")
    case .paymentOrder: Text(fr: "commandement de payer", en: "order to pay")
    case .summons: Text(fr: "assignation", en: "summons")
    case .judgment: Text(fr: "jugement", en: "judgment")
    case .orderToLeave: Text(fr: "commandement de quitter les lieux", en: "order to leave")
    case .publicForce: Text(fr: "concours de la force publique demandé", en: "force requested")
    }
  }

  /// The household is threatened: a procedure is under way.
  static let threatening = allCases.filter { $0 != .noProcedure }

  /// The next step may put the household out.
  var isImminent: Bool { self == .orderToLeave || self == .publicForce }

  /// Whether this stage comes after another one in the procedure.
  func isBeyond(_ other: EvictionStage) -> Bool { rank > other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What became of the procedure when the support ends.
package enum ProcedureAtExit: String, FieldChoice {
  case stopped, planRespected, underWay, carriedOut

  /// The state, as forms show it.
  package var label: Text {
    switch self {
    case .stopped: Text(fr: "procédure arrêtée", en: "procedure stopped")
    case .planRespected: Text(fr: "plan respecté", en: "plan respected")
    case .underWay: Text(fr: "procédure en cours", en: "procedure under way")
    case .carriedOut: Text(fr: "procédure menée à son terme", en: "procedure carried out")
    }
  }

  /// The states in which a household still housed has been spared the eviction (I.14).
  static let avoiding: [ProcedureAtExit] = [.stopped, .planRespected]
}
