/// The known word a person most probably meant, for « did you mean »; nil if none is near.
///
/// The distance counts letters inserted, removed, replaced, or swapped with their neighbour, in
/// lower case. A known word is near within a third of the word's length, 2 at least, if the two
/// share a letter. Of two words as near, the first known one wins.
public func nearest(to word: String, in known: [String]) -> String? {
  let letters = Array(word.lowercased())
  let limit = max(2, letters.count / 3)
  var best: (word: String, distance: Int)?
  for candidate in known {
    let others = Array(candidate.lowercased())
    guard abs(others.count - letters.count) <= limit else { continue }
    let distance = editDistance(letters, others)
    guard distance <= limit, distance < max(letters.count, others.count),
      distance < best?.distance ?? .max
    else { continue }
    best = (candidate, distance)
  }
  return best?.word
}

/// How many edits lead from one word to the other, a swap of neighbours being one edit.
///
/// This is the restricted Damerau-Levenshtein distance: no part of a word is edited twice.
func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
      var distance = min(substitution, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
