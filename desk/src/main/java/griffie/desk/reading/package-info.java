/// Takes a file along the whole path: intake, recognition, verification.
///
/// ```java
/// var reader = Reader.with(Catalogue.bundled());
/// Reading reading = reader.read(Path.of("letter.txt"));
/// reading.checked().forEach(c -> System.out.println(c.verdict().status()));
/// ```
@NullMarked
package griffie.desk.reading;

import org.jspecify.annotations.NullMarked;
