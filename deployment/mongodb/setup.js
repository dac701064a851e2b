// The replica set, and a login for each service that may read and write its own database and nothing else.
// Everything here may run again: it looks first.

const root = `mongodb://root:${encodeURIComponent(process.env.MONGODB_ROOT_PASSWORD)}@mongodb:27017/admin`;
const admin = connect(`${root}?directConnection=true`);

try {
  admin.runCommand({ replSetGetStatus: 1 });
} catch (e) {
  if (e.codeName !== "NotYetInitialized") throw e;
  admin.runCommand({ replSetInitiate: { _id: "nastavnik", members: [{ _id: 0, host: "mongodb:27017" }] } });
}
while (!admin.hello().isWritablePrimary) sleep(200);

for (const name of ["registry", "pairing", "monitoring", "reporting"]) {
  const database = admin.getSiblingDB(name);
  const login = { pwd: process.env[`${name.toUpperCase()}_MONGODB_PASSWORD`], roles: [{ role: "readWrite", db: name }] };
  if (database.getUser(name)) database.updateUser(name, login);
  else database.createUser({ user: name, ...login });
}
