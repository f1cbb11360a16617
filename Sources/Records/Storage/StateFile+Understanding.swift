extension StateFile {
  /// Makes way for new bytes: what can't be understood is moved aside, never written over.
  ///
  /// - Throws: `newer` where a newer version of the program wrote the file, which stays as it is.
  public func makeWay<Content>(
    unless read: ([UInt8]) throws(RecordFault) -> Content
  ) throws(StorageError) {
    guard let bytes = try self.read() else { return }
    do throws(RecordFault) {
      _ = try read(bytes)
    } catch .newerSchema(let schema) {
      throw .newer(path: path, schema: schema)
    } catch {
      _ = try setAside()
    }
  }
}
