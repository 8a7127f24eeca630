"""Immigration status and leaving care: which help goes on, and what comes before any of it ends."""
