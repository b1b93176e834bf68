internal import CYAML
internal import CaseKernel

/// One step of libyaml through a document, in values of ours.
struct YAMLEvent {
  /// Where the step begins.
  let place: Place
  /// What it is.
  let kind: Kind
  /// The name of the anchor set here (`&name`), if any.
  var anchor: String?
  /// The tag given here (`!name`), if any.
  var tag: String?

  /// What a step can be.
  enum Kind {
    case streamStart
    case streamEnd
    /// A document begins; `directives` when `%` lines come before it.
    case documentStart(directives: Bool)
    case documentEnd
    case alias(String)
    case scalar(String, YAMLNode.Style)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }
}

/// The steps of libyaml through bytes that are already known to be sound UTF-8.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String

  /// Starts on bytes that must outlive the value and hold at least one byte.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
    guard let start = bytes.baseAddress else { return nil }
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_input_string(parser, start, bytes.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    self.parser = parser
    self.bytes = bytes
    self.file = file
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next step; a syntax error is thrown as the defect to show.
  mutating func next() throws(FatalDefect) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      throw FatalDefect(defect: syntaxDefect())
    }
    defer { yaml_event_delete(&event) }
    return converted(event)
  }

  private func converted(_ event: yaml_event_t) -> YAMLEvent {
    let place = place(of: event.start_mark)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let tags = start.tag_directives.start != start.tag_directives.end
      return YAMLEvent(
        place: place, kind: .documentStart(directives: tags || start.version_directive != nil))
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(place: place, kind: .documentEnd)
    case YAML_ALIAS_EVENT:
      return YAMLEvent(place: place, kind: .alias(text(event.data.alias.anchor) ?? ""))
    case YAML_SCALAR_EVENT: return scalar(event, at: place)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return YAMLEvent(
        place: place, kind: .sequenceStart, anchor: text(start.anchor), tag: text(start.tag))
    case YAML_SEQUENCE_END_EVENT: return YAMLEvent(place: place, kind: .sequenceEnd)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return YAMLEvent(
        place: place, kind: .mappingStart, anchor: text(start.anchor), tag: text(start.tag))
    case YAML_MAPPING_END_EVENT: return YAMLEvent(place: place, kind: .mappingEnd)
    case YAML_STREAM_START_EVENT: return YAMLEvent(place: place, kind: .streamStart)
    default: return YAMLEvent(place: place, kind: .streamEnd)
    }
  }

  private func scalar(_ event: yaml_event_t, at place: Place) -> YAMLEvent {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: YAMLNode.Style =
      switch scalar.style {
      case YAML_PLAIN_SCALAR_STYLE: .plain
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .quoted
      }
    return YAMLEvent(
      place: place, kind: .scalar(String(decoding: bytes, as: UTF8.self), style),
      anchor: text(scalar.anchor), tag: text(scalar.tag))
  }

  private func syntaxDefect() -> Defect {
    let state = parser.pointee
    let hasMark = state.error == YAML_SCANNER_ERROR || state.error == YAML_PARSER_ERROR
    let mark = hasMark ? state.problem_mark : state.mark
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let problem = SyntaxProblem(
      found: state.problem.map { String(cString: $0) } ?? "",
      character: scalars.dropFirst(mark.index).first,
      context: state.context.map { String(cString: $0) } ?? "",
      openedOnLine: state.context_mark.line + 1)
    let opening = state.context == nil ? nil : state.context_mark
    return Defect("syntax", at: place(of: problem, at: mark, opening: opening), problem.message)
  }

  /// Where to look: what was opened rather than the end of the file, which libyaml puts on a line
  /// of its own.
  private func place(
    of problem: SyntaxProblem, at mark: yaml_mark_t, opening: yaml_mark_t?
  ) -> Place {
    let isAtEnd = problem.character == nil
    if let opening, isAtEnd || problem.concernsOpening, opening.index < mark.index {
      return place(of: opening)
    }
    return isAtEnd ? CharacterSurvey(Array(bytes), file: file).end : place(of: mark)
  }

  private func place(of mark: yaml_mark_t) -> Place {
    Place(file: file, line: mark.line + 1, column: mark.column + 1)
  }

  private func text(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    bytes.map { String(cString: $0) }
  }
}
