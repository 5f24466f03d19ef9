/// `griffie search`: finds papers of a dossier by what they say.
@NullMarked
package griffie.desk.search;

import org.jspecify.annotations.NullMarked;
