import Records
import SelfCheckCore

/// Which language to speak: the one asked for, else the one chosen in the app, else the locale's,
/// else Chinese.
struct UserLanguage: Hashable {
  let language: Language
  /// Whether the arguments name it.
  let isAskedFor: Bool

  init(language: Language, isAskedFor: Bool) {
    self.language = language
    self.isAskedFor = isAskedFor
  }

  /// From the arguments as they stand, for messages that come before they are parsed.
  init(arguments: [String], environment: [String: String]) {
    let asked = Self.value(of: "--language", in: arguments).flatMap(Language.init)
    language =
      asked ?? Self.chosen(arguments, environment) ?? Self.locale(environment) ?? .zh
    isAskedFor = asked != nil
  }

  /// For this process.
  static let current = UserLanguage(
    arguments: CommandLine.arguments, environment: ProcessEnvironment.variables)

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

extension UserLanguage {
  /// English where the screen has no Chinese characters, unless Chinese was asked for.
  func on(
    screenThatShowsHan showsHan: Bool
  ) -> (language: Language, notice: LocalizedText?) {
    if showsHan || isAskedFor || language != .zh { return (language, nil) }
    return (.en, TerminalWording.noHan)
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
