/// What is known to exist, and what it claims to know completely.
///
/// ```
/// var catalogue = Catalogue.read(mine).or(Catalogue.bundled());
/// catalogue.entry(reference)      // the entry of an identifier
/// catalogue.statements()          // where it is from, of when, and complete for what
/// CatalogueFile.compile(tables, compiled)
/// ```
@NullMarked
package griffie.registry.catalogue;

import org.jspecify.annotations.NullMarked;
