"""The People workspace: who is studied, as a table; personas, accounts, and the plan of the sample."""
