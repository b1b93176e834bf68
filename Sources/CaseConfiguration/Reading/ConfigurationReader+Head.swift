internal import CaseKernel

extension ConfigurationReader {
  func organisation(_ node: YAMLNode) -> Organisation? {
    yaml.mapping(node) { keys in
      let name = keys.required("name", yaml.text)
      let language = keys.optional("language", default: .fr) { yaml.choice($0, of: Language.self) }
      let officer = keys.optional("data-protection-officer", yaml.text)
      let letterhead = keys.optional("letterhead", yaml.text)
      guard let name else { return nil }
      return Organisation(
        name: name, language: language, dataProtectionOfficer: officer, letterhead: letterhead)
    }
  }

  func calendar(_ node: YAMLNode) -> WorkingCalendar? {
    yaml.mapping(node) { keys in
      var calendar = WorkingCalendar()
      calendar.holidays = keys.optional("holidays", default: calendar.holidays) {
        yaml.choice($0, of: WorkingCalendar.Holidays.self)
      }
      let words = keys.optional("working-days") { node in
        yaml.distinct(node) { self.yaml.choice($0, of: Weekday.allCases.map(\.word)) }
      }
      calendar.workingDays =
        words.map { words in Weekday.allCases.filter { words.contains($0.word) } }
        ?? calendar.workingDays
      return calendar
    }
  }

  func data(_ node: YAMLNode) -> DataFiles? {
    yaml.mapping(node) { keys in
      var data = DataFiles()
      data.partners = keys.optional("partners", partnersFile)
      data.calls = keys.optional("calls", callsFile)
      data.demonstration = keys.optional("demonstration", default: []) {
        yaml.oneOrMany($0, of: demonstration)
      }
      return data
    }
  }

  /// The file of partners, which is read at once so that roles can be checked against kinds.
  private func partnersFile(_ node: YAMLNode) -> String? {
    guard let written = existing(node, .file) else {
      keep(nil, defects: [])
      return nil
    }
    let (file, defects) = PartnersFile.load(file: Folder(of: self.file).path(to: written))
    keep(file, defects: defects)
    return written
  }

  /// The file of calls, which only those who ask for calls read; a check reads it to tell its
  /// defects.
  private func callsFile(_ node: YAMLNode) -> String? {
    guard let written = existing(node, .file) else { return nil }
    if isCheck {
      let path = Folder(of: self.file).path(to: written)
      let (file, defects) = CallsFile.load(file: path, partners: partners)
      keep(calls: file, defects: defects)
    }
    return written
  }

  private func demonstration(_ node: YAMLNode) -> String? {
    existing(node, nil, severity: .warning)
  }

  /// A path at which something must stand.
  /// - Parameter content: what it must be; `nil` where a file and a folder will do.
  func existing(
    _ node: YAMLNode, _ content: Folder.Content?, severity: Defect.Severity = .error
  ) -> String? {
    guard let written = yaml.text(node) else { return nil }
    let found = Folder.content(at: Folder(of: file).path(to: written))
    if let found, content == nil || content == found { return written }
    yaml.reportMissingFile(
      written, at: node.place, isFolder: content == .folder, severity: severity,
      from: Text(fr: "de la configuration", en: "the configuration's"))
    return severity == .error ? nil : written
  }
}
