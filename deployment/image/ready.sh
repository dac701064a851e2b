# Asks the application whether it is ready, with nothing but bash: the base image has no curl.
set -e
exec 3<>"/dev/tcp/127.0.0.1/${SERVER_PORT:?}"
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
IFS= read -r answer <&3
[[ "$answer" == *" 200"* ]]
