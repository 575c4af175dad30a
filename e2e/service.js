import { fileURLToPath } from 'node:url'

/** The program and the archive of the packaged service. */
export const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java'
export const jar = fileURLToPath(
  new URL('../backend/target/quarkus-app/quarkus-run.jar', import.meta.url),
)
