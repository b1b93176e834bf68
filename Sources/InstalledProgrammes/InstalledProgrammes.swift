import AccompagnementRenforce
import BailDeSauvegarde
import BailGlissant
package import CaseKernel
import ChangementDeStatut
import FamillesGouvernantes
import LogementDAbord
import Mutation
import PoleRessourceHabitat
import ProtegeToit
import SuiviDeFamilles
import VisitesSociales
import VivreEnsemble

/// The programmes of the house, in the order in which they are shown: the only place that imports
/// them.
package enum InstalledProgrammes {
  /// Every programme, sorted by module.
  package static let all: [InstalledProgramme] = [
    InstalledProgramme(AccompagnementRenforce.self),
    InstalledProgramme(BailDeSauvegarde.self),
    InstalledProgramme(BailGlissant.self),
    InstalledProgramme(ChangementDeStatut.self),
    InstalledProgramme(FamillesGouvernantes.self),
    InstalledProgramme(LogementDAbord.self),
    InstalledProgramme(Mutation.self),
    InstalledProgramme(PoleRessourceHabitat.self),
    InstalledProgramme(ProtegeToit.self),
    InstalledProgramme(SuiviDeFamilles.self),
    InstalledProgramme(VisitesSociales.self),
    InstalledProgramme(VivreEnsemble.self),
  ]

  /// The programme of a module, `nil` when it is not installed.
  package static subscript(_ module: ModuleID) -> InstalledProgramme? {
    all.first { $0.description.module == module }
  }
}
