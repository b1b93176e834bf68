import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import InstalledProgrammes
import Interchange

/// Everything that a command works with: the deployment, who asks, and where the answer goes.
struct Context {
  let deployment: Deployment
  let session: Session
  let exit: Exit

  /// Opens what the options name.
  init(_ options: GlobalOptions, dryRun: Bool = false) throws {
    deployment = try Deployment.open(
      configuration: options.configPath, store: options.storePath,
      installed: InstalledProgrammes.all)
    let viewer = try deployment.viewer(named: options.userName, account: Environment.account)
    let language =
      options.language?.language ?? deployment.configuration.organisation.language
    session = Session(
      viewer: viewer, at: Civil.now, day: try options.civilDay(), language: language,
      dryRun: dryRun)
    exit = Exit(options, language: language)
    if options.verbose {
      exit.note("\(options.configPath), \(deployment.store.path), \(viewer.user), \(session.day)")
    }
  }

  var language: Language { session.language }

  /// Ends the work with the store, so that the next command has nothing to read again.
  func close() throws {
    try deployment.store.close()
  }

  /// Sends a request.
  func ask<Asked: Request>(_ request: Asked) throws -> Asked.Outcome {
    do {
      return try request.perform(in: deployment, session)
    } catch {
      throw Told(error: error, language: language)
    }
  }
}

/// An error, and the language of the session that it happened in.
struct Told: Error {
  let error: any Error
  let language: Language
}
