# Makes the topics that are missing: histories, kept for ever, never compacted. The list is compared with the code by a test.
set -euo pipefail

TOPICS="
monitoring.answers
monitoring.feedback
pairing.pair
registry.appointment
registry.organisation
registry.participant
registry.programme
reporting.coverage-target
"

for topic in $TOPICS; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$BOOTSTRAP_SERVERS" --create --if-not-exists --topic "$topic" \
    --partitions 12 --replication-factor "$REPLICATION" \
    --config "min.insync.replicas=$MIN_INSYNC" \
    --config retention.ms=-1 --config retention.bytes=-1 \
    --config cleanup.policy=delete --config unclean.leader.election.enable=false
done
