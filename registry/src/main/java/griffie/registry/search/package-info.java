/// Finds papers of a dossier by what they say. [griffie.registry.search.SearchIndex] keeps the index,
/// [griffie.registry.search.Search] asks it.
@NullMarked
package griffie.registry.search;

import org.jspecify.annotations.NullMarked;
