internal import CaseKernel

extension ConfigurationReader {
  /// The fields of the form that an instance fills in.
  func project(_ node: YAMLNode) -> ProjectSheet? {
    yaml.mapping(node) { keys in
      var sheet = ProjectSheet()
      for field in ProjectSheet.Wording.allCases {
        sheet.texts[field] = keys.optional(field.rawValue, yaml.localised)
      }
      for field in ProjectSheet.Box.allCases {
        sheet.boxes[field] = keys.optional(field.rawValue, tick)
      }
      for field in ProjectSheet.Amount.allCases {
        sheet.amounts[field] = keys.optional(field.rawValue, yaml.stated)
      }
      return sheet
    }
  }

  /// `yes`, `no`, `unknown`, or `{ answer: yes, comment: le cas échéant }`.
  private func tick(_ node: YAMLNode) -> ProjectSheet.Tick? {
    guard case .mapping = node.kind else {
      return yaml.answer(node).map { ProjectSheet.Tick($0) }
    }
    return yaml.mapping(node) { keys in
      let answer = keys.required("answer", yaml.answer)
      let comment = keys.optional("comment", yaml.localised)
      return answer.map { ProjectSheet.Tick($0, comment: comment) }
    }
  }
}
