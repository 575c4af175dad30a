-- Runs once, on an empty volume: one account and one database for each service.
\getenv clara_password CLARA_DATABASE_PASSWORD
CREATE ROLE clara LOGIN PASSWORD :'clara_password';
CREATE DATABASE clara OWNER clara;

\getenv keycloak_password KEYCLOAK_DATABASE_PASSWORD
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak;
