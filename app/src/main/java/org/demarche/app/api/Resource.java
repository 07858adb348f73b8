package org.demarche.app.api;

import java.util.List;
import org.demarche.app.server.Route;

/** One kind of thing that can be asked for. */
interface Resource {

  /** Returns the routes that lead to it. */
  List<Route> routes();
}
