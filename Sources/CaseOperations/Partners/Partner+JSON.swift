package import CaseKernel
package import Interchange

extension Partner {
  /// The object of the contract (`partner list`).
  package var object: JSON {
    [
      "id": .string(id.rawValue), "name": .string(name), "kind": .string(kind.rawValue),
      "siret": JSON(siret), "rna": JSON(rna), "finess": JSON(finess), "insee": JSON(insee),
      "email": JSON(email), "phone": JSON(phone),
      "qualifications": .array(qualifications.map(Self.object)),
      "successorOf": JSON(successorOf?.rawValue), "since": JSON(since?.description),
    ]
  }

  private static func object(_ one: Qualification) -> JSON {
    [
      "kind": .string(one.kind), "reference": JSON(one.reference),
      "from": JSON(one.from?.description), "to": JSON(one.to?.description),
    ]
  }
}
