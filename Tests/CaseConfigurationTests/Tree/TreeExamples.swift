import CaseConfiguration
import CaseKernel

/// The defects of a text, each as `line:column code`, in the order told.
func refusals(_ text: String, limits: YAMLDocument.Limits = .init()) -> [String] {
  short(YAMLDocument.parse(text: text, file: "config.yaml", limits: limits).defects)
}

/// The same for bytes that may not be text.
func refusals(ofBytes bytes: [UInt8]) -> [String] {
  short(YAMLDocument.parse(text: bytes, file: "config.yaml").defects)
}

func short(_ defects: [Defect]) -> [String] {
  defects.map { "\($0.place.line):\($0.place.column) \($0.code)" }
}

/// What a reader makes of a text, with everything that it said on the way.
func reading<Value>(
  _ text: String, _ read: (YAMLReader, YAMLNode) -> Value?
) -> (value: Value?, defects: [Defect]) {
  let document = YAMLDocument.parse(text: text, file: "config.yaml")
  let reader = YAMLReader(defects: document.defects)
  let value = document.root.flatMap { read(reader, $0) }
  return (value, reader.defects)
}

/// What a reader makes of the value of `key`, which begins in column 6.
func readingValue<Value>(
  _ written: String, _ read: (YAMLReader, YAMLNode) -> Value?
) -> (value: Value?, defects: [Defect]) {
  reading("key: \(written)\n") { reader, root in
    reader.mapping(root) { keys in keys.required("key") { read(reader, $0) } }
  }
}
