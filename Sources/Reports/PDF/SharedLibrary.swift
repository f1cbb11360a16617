import Glibc

/// A library that is looked for only when it is needed.
struct SharedLibrary {
  let name: String
  private let handle: UnsafeMutableRawPointer

  /// - Parameter name: the file name with its major version.
  init(_ name: String) throws(PDFError) {
    // Never closed: other code may hold what it gave out.
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else {
      throw .missingLibrary(name)
    }
    self.name = name
    self.handle = handle
  }

  /// - Parameter type: of the C function, which nothing can check.
  func function<Function>(_ name: String, as type: Function.Type) throws(PDFError) -> Function {
    guard let function = functionIfAny(name, as: type) else {
      throw .missingFunction(name, library: self.name)
    }
    return function
  }

  /// For what older versions do without.
  func functionIfAny<Function>(_ name: String, as type: Function.Type) -> Function? {
    dlsym(handle, name).map { unsafeBitCast($0, to: type) }
  }
}
