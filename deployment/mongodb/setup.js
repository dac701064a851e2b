// The replica set, and a login for each service that may read and write its own database and nothing else.
// Everything here may run again: it looks first.

const root = `mongodb://root:${encodeURIComponent(process.env.MONGODB_ROOT_PASSWORD)}@mongodb:27017/admin`;
const giveUp = Date.now() + 120_000;

// While its data directory is new, the server listens to itself alone and begins again; only a wrong password is final.
function reach() {
  for (;;) {
    try {
      return connect(`${root}?directConnection=true&serverSelectionTimeoutMS=5000`);
    } catch (e) {
      if (e.codeName === "AuthenticationFailed" || Date.now() > giveUp) throw e;
      sleep(1000);
    }
  }
}

const admin = reach();
try {
  admin.runCommand({ replSetGetStatus: 1 });
} catch (e) {
  if (e.codeName !== "NotYetInitialized") throw e;
  admin.runCommand({ replSetInitiate: { _id: "nastavnik", members: [{ _id: 0, host: "mongodb:27017" }] } });
}
while (!admin.hello().isWritablePrimary) {
  if (Date.now() > giveUp) throw new Error("The replica set has no primary");
  sleep(200);
}

for (const name of ["registry", "pairing", "monitoring", "reporting"]) {
  const database = admin.getSiblingDB(name);
  const login = { pwd: process.env[`${name.toUpperCase()}_MONGODB_PASSWORD`], roles: [{ role: "readWrite", db: name }] };
  if (database.getUser(name)) database.updateUser(name, login);
  else database.createUser({ user: name, ...login });
}
