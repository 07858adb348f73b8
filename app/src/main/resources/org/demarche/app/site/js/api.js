// Asks the server, and puts into words what goes wrong.

/** What went wrong, as the server or the network tells it. */
export class Problem extends Error {
  constructor(status, title, detail, parameter) {
    super(detail || title);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.parameter = parameter;
  }
}

/** Returns what is told when a request reaches nobody. */
export function noAnswer() {
  return new Problem(0, "The server does not answer", "It may have been stopped, or the connection is lost.");
}

/** Returns the path of an address with its parameters; lists stand for repeated ones, what is empty is left out. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  Object.entries(parameters).forEach(([name, value]) =>
    [value].flat().forEach((each) => {
      if (each !== undefined && each !== null && each !== "") {
        query.append(name, each);
      }
    }),
  );
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** Returns a path with its parts encoded. */
export function path(...parts) {
  return `/${parts.map((part) => encodeURIComponent(part)).join("/")}`;
}

/**
 * Returns where the page shows what is written report#id: an event, a statement or an expectation. The id of a report may
 * hold # itself.
 */
export function place(key) {
  const at = key.lastIndexOf("#");
  return `${path("report", key.slice(0, at))}#${key.slice(at + 1)}`;
}

/** The server; `tokens` supplies the token and asks for it where the server wants one. */
export class Api {
  constructor(tokens) {
    this.tokens = tokens;
  }

  /** Returns what is at an address, as JSON. */
  async get(where, parameters, signal) {
    const answer = await this.answer(address(where, parameters), { signal });
    return answer.json();
  }

  /** Sends JSON and returns the answer. */
  async post(where, parameters, body, signal) {
    const answer = await this.answer(address(where, parameters), {
      method: "POST",
      signal,
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", "X-Demarche": "1" },
    });
    return answer.json();
  }

  /** Returns the answer to a request that went well; `asks` says whether a person is asked for a token. */
  async answer(where, request = {}, asks = true) {
    for (let refused = false; ; refused = true) {
      const answer = await this.send(where, request);
      if (answer.status === 401 && asks && (await this.tokens.ask(refused))) {
        continue;
      }
      if (!answer.ok) {
        throw await problem(answer);
      }
      return answer;
    }
  }

  async send(where, request) {
    const token = this.tokens.token();
    const headers = { Accept: "application/json", ...request.headers };
    if (token) {
      headers.Authorization = `Bearer ${token}`;
    }
    try {
      return await fetch(where, { credentials: "same-origin", ...request, headers });
    } catch (failure) {
      if (failure.name === "AbortError") {
        throw failure;
      }
      throw noAnswer();
    }
  }
}

async function problem(answer) {
  if (answer.status === 401) {
    return new Problem(401, "The server wants a token", "Try again, and you are asked for it.");
  }
  let told = {};
  try {
    told = await answer.json();
  } catch {
    // An answer that is no JSON has its status only.
  }
  return new Problem(
    answer.status,
    told.title || `The server answers with status ${answer.status}`,
    told.detail,
    told.parameter,
  );
}
