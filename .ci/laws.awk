# Reads `swift package describe --type text`, then a list of Swift files, and prints every import
# and every declared dependency that breaks a law of the graph.
#
# SwiftPM's own import check is content when a target gets a module through another one; here the
# target itself must declare what it imports, and the function `law` says what it may declare.

BEGIN {
  remember(toolchain, "Swift Foundation FoundationEssentials FoundationInternationalization " \
    "Dispatch Glibc Synchronization Observation RegexBuilder Testing")
  remember(engines, "Subletting Rehousing")
  remember(sharedByProgrammes, "CaseKernel Subletting Rehousing")
  attribute = "(@[A-Za-z_]+(\\([^)]*\\))?[ \t]+)*"
  access = "((public|package|internal|fileprivate|private)[ \t]+)?"
  importLine = "^[ \t]*" attribute access "import[ \t]"
}

# The first file: the targets, as the manifest declares them.
FILENAME != "-" && /^Targets:/ { inTargets = 1 }
FILENAME != "-" && inTargets && /^    [A-Z]/ { inDependencies = 0 }
FILENAME != "-" && inTargets && /^    Name: / { target = $2 }
FILENAME != "-" && inTargets && /^    Path: / { folder[target] = $2 }
FILENAME != "-" && inTargets && /^    (Target|Product) dependencies:/ { inDependencies = 1; next }
FILENAME != "-" && inDependencies && NF == 1 { declared[++declarations] = target " " $1 }

# The second: the files, one a line.
FILENAME == "-" && !judged { judged = 1; judgeDeclarations() }
FILENAME == "-" { readImports($0) }

function judgeDeclarations(    i, pair) {
  for (i = 1; i <= declarations; i++) {
    split(declared[i], pair, " ")
    isDeclared[pair[1], pair[2]] = 1
    report("Package.swift", pair[1], pair[2], law(pair[1], pair[2]))
  }
}

function readImports(file,    owner, line, number, quoted, words, module) {
  owner = ownerOf(file)
  while ((getline line < file) > 0) {
    number++
    if (!quoted && line ~ importLine) {
      sub(/[ \t]*(\/\/.*)?$/, "", line)
      module = words[split(line, words, /[ \t]+/)]
      sub(/\..*/, "", module)
      report(file ":" number, owner, module, importBreach(owner, module))
    }
    if (gsub(/"""/, "", line) % 2) quoted = !quoted
  }
  close(file)
}

function ownerOf(file,    name, best) {
  for (name in folder)
    if (index(file, folder[name] "/") == 1)
      if (best == "" || length(folder[name]) > length(folder[best])) best = name
  return best
}

# What is wrong with an import. A declared one was judged with its declaration.
function importBreach(from, to) {
  if (to in toolchain || (from, to) in isDeclared) return ""
  return law(from, to) != "" ? law(from, to) : "its target does not declare that"
}

# The law that one target breaks by using another, or nothing.
function law(from, to) {
  if (to in toolchain) return ""
  if (from == "CaseKernel") return "the kernel imports nothing but the toolchain"
  if (from in engines && to != "CaseKernel") return "an engine imports CaseKernel alone"
  if (isProgramme(from) && !(to in sharedByProgrammes))
    return "a programme imports CaseKernel, Subletting and Rehousing only"
  if (isProgramme(to) && from != "InstalledProgrammes" && from != to "Tests")
    return "InstalledProgrammes alone imports programmes"
  if (to ~ /^GRDB/ && from !~ /^CaseStore(Tests)?$/) return "CaseStore alone imports GRDB"
  if (to == "CYAML" && from !~ /^CaseConfiguration(Tests)?$/)
    return "CaseConfiguration alone imports CYAML"
  return ""
}

function isProgramme(name) { return (name in folder) && folder[name] ~ /^Plugins\// }

function report(place, from, to, reason) {
  if (reason != "") print place ": " from " imports " to ": " reason
}

function remember(set, words,    list, i, n) {
  n = split(words, list, " ")
  for (i = 1; i <= n; i++) set[list[i]] = 1
}
