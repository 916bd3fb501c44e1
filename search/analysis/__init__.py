"""What a study says: leaderboard, statistics, confirmation, reproduction, survey."""
