import Records
import Screens
import SelfCheckCore

/// What lies ready when the app opens.
struct Desk {
  let runner: EffectRunner
  var inventory: Inventory
  let surroundings: Surroundings

  init(_ context: Context) throws(Failure) {
    let questionnaire = try context.questionnaire()
    let locations = try context.locations()
    runner = EffectRunner(library: Library(locations), questionnaire: questionnaire)
    surroundings = Surroundings(storage: locations.data)
    do throws(StorageError) {
      inventory = try runner.takeInventory()
    } catch {
      throw Failure(error)
    }
  }
}
