# Read by the image of PostgreSQL when its data folder is empty: one database per service with one owner, nobody else's.
set -eu
for navn in gateway case_index benefit_index lookup administration reporting; do
    psql --set ON_ERROR_STOP=1 --username postgres --set navn="$navn" --set kode="$TJENESTERS_PASSWORD" <<'SQL'
CREATE ROLE :"navn" LOGIN PASSWORD :'kode';
CREATE DATABASE :"navn" OWNER :"navn";
REVOKE CONNECT ON DATABASE :"navn" FROM PUBLIC;
SQL
done
