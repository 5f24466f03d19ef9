/// Where people come in: the command line. [griffie.desk.Griffie] is the door; each command has a package of its own.
@NullMarked
package griffie.desk;

import org.jspecify.annotations.NullMarked;
