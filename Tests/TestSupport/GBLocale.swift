/// A system locale in the character set GB18030, made for the tests.
public enum GBLocale {
  public static let maker = ExternalTool(
    "/bin/sh", package: "locales",
    trial: ["-c", "command -v localedef && test -e /usr/share/i18n/charmaps/GB18030.gz"])

  /// What a program has to be told to find it and to work in it.
  public static let environment: [String: String] = {
    guard let folder else { return [:] }
    return ["LOCPATH": folder.path, "LC_ALL": name]
  }()

  private static let name = "zh_CN.GB18030"

  private static let folder: ScratchFolder? = {
    guard let folder = try? ScratchFolder() else { return nil }
    let command = "localedef --no-archive -i zh_CN -f GB18030 '\(folder.path(name))'"
    guard (try? maker.run(["-c", command]))?.status == 0 else { return nil }
    return folder
  }()
}
