/// The web desk: the dossier in the browser, on this machine only.
///
/// Pages are made by the server from the dossier and work without scripts. The templates in `src/main/jte` become
/// classes of this package when Griffie is built.
///
/// ```java
/// try (var desk = WebDesk.on(0, DossierFolder.of(folder, ""), Clock.systemUTC())) {
///     System.out.println(desk.address());
/// }
/// ```
@NullMarked
package griffie.desk.web;

import org.jspecify.annotations.NullMarked;
