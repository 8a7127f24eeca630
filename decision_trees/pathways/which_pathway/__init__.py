"""Which pathway to take: a few quick questions at the front door, and the answers go on with the person."""
