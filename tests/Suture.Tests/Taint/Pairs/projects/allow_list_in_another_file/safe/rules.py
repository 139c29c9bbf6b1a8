ALLOWED = {"date", "uptime"}
