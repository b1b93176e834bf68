package import CaseKernel

extension StoreDefect {
  /// What happened, with the place and the value.
  package var message: Text {
    switch self {
    case .notFound(let path):
      Text(fr: "\(path) : ce fichier n'existe pas", en: "\(path): there is no such file")
    case .alreadyExists(let path):
      Text(fr: "\(path) : ce fichier existe déjà", en: "\(path): the file exists already")
    case .notSQLite(let path):
      Text(fr: "\(path) : ce n'est pas une base SQLite", en: "\(path): not an SQLite database")
    case .foreign(let path):
      Text(
        fr: "\(path) : c'est la base d'une autre application",
        en: "\(path): the database of another application")
    case .newer(let path):
      Text(
        fr: "\(path) : base écrite par une version plus récente ; rien n'a été changé",
        en: "\(path): written by a newer version; nothing was changed")
    case .damaged(let path, let what):
      Text(fr: "\(path) : base abîmée (\(what))", en: "\(path): damaged (\(what))")
    case .readOnly(let path):
      Text(fr: "\(path) : écriture interdite", en: "\(path): writing is not permitted")
    case .full(let path):
      Text(
        fr: "\(path) : plus de place, rien n'a été écrit",
        en: "\(path): no room left, nothing was written")
    case .busy(let path):
      Text(
        fr: "\(path) : un autre programme écrit dans la base",
        en: "\(path): another program is writing to the store")
    case .unreadable(let path, let what):
      Text(fr: "\(path) : illisible (\(what))", en: "\(path): unreadable (\(what))")
    case .notDurable(let path):
      Text(
        fr: "\(path) : l'écriture sûre n'a pas pu être activée",
        en: "\(path): durable writing could not be turned on")
    case .refused(let what):
      Text(fr: "la base refuse la valeur : \(what)", en: "the store refuses the value: \(what)")
    case .unknown(let kind, let id):
      Text(fr: "\(kind.label.fr) \"\(id)\" inconnu(e)", en: "no \(kind.label.en) \"\(id)\"")
    case .unknownDefinition(let hash):
      Text(
        fr: "définition \(hash.prefix(12)) inconnue", en: "no definition \(hash.prefix(12))")
    case .outdated(let id):
      Text(
        fr: "le dossier \(id) a changé entre-temps", en: "case \(id) has changed in the meantime")
    case .notStorable(let what):
      Text(fr: "\(what) n'a pas de forme stockée", en: "\(what) has no stored form")
    }
  }

  /// What to do about it; `nil` where the message says all.
  package var remedy: Text? {
    switch self {
    case .notFound: Text("logis init")
    case .alreadyExists:
      Text(fr: "donner un autre chemin à --store", en: "give another path to --store")
    case .notSQLite, .foreign: Text(fr: "vérifier --store", en: "check --store")
    case .newer: Text(fr: "mettre le programme à jour", en: "update the program")
    case .damaged(let path, _):
      Text(
        fr: "logis verify \(path), ou restaurer une sauvegarde",
        en: "logis verify \(path), or restore a backup")
    case .readOnly:
      Text(
        fr: "donner le droit d'écrire dans le fichier et son dossier",
        en: "grant writing to the file and its folder")
    case .full:
      Text(
        fr: "libérer de la place ou relever la limite, puis recommencer",
        en: "free some room or raise the limit, then try again")
    case .busy: Text(fr: "recommencer dans un instant", en: "try again in a moment")
    case .unreadable, .notDurable:
      Text(fr: "vérifier le disque", en: "check the disk")
    case .unknown(let kind, _):
      kind == .caseFile
        ? Text("logis case list") : kind == .store ? nil : Text("logis \(kind.rawValue) list")
    case .outdated: Text(fr: "recommencer", en: "try again")
    case .refused, .unknownDefinition, .notStorable: nil
    }
  }
}
