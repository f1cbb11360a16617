import Glibc

/// A program that was built together with the tests that are running.
public enum BuiltProgram {
  /// It lies beside the test bundle, whatever the build folder and configuration.
  public static func path(_ name: String) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes {
      readlink("/proc/self/exe", $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
    }
    let bundle = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    let folder = bundle[..<(bundle.lastIndex(of: "/") ?? bundle.startIndex)]
    let path = "\(folder)/\(name)"
    guard access(path, X_OK) == 0 else { fatalError("there is no program at \(path)") }
    return path
  }
}
