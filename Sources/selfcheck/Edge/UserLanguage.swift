import Records
import SelfCheckCore

/// Which language to speak: the one asked for, else the one chosen in the app, else the locale's,
/// else Chinese.
enum UserLanguage {
  static func choose(
    asked: Language?, arguments: [String], environment: [String: String]
  ) -> Language {
    asked ?? named(in: arguments) ?? chosen(arguments, environment) ?? locale(environment) ?? .zh
  }

  /// What `--language` says, for messages that come before the arguments are parsed.
  private static func named(in arguments: [String]) -> Language? {
    value(of: "--language", in: arguments).flatMap(Language.init)
  }

  private static func chosen(_ arguments: [String], _ environment: [String: String]) -> Language? {
    let folder = value(of: "--data", in: arguments)
    guard let locations = try? DataLocations(folder: folder, environment: environment),
      let bytes = try? locations.settings.read()
    else { return nil }
    return try? SettingsFormat.language(bytes)
  }

  private static func locale(_ environment: [String: String]) -> Language? {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return name.flatMap { Language(rawValue: String($0.prefix { $0.isLetter })) }
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }
}

extension DataLocations {
  /// The named folder, or where the environment says.
  init(folder: String?, environment: [String: String]) throws(StorageError) {
    if let folder {
      self.init(folder: folder)
    } else {
      try self.init(environment: environment)
    }
  }
}
