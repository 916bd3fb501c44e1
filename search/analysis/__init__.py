"""Read studies: leaderboard, confirmation, statistics, reproduction of presets, survey."""
