"""When: days, hours and weeks, read the British and the Scots way."""
