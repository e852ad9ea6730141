"""What a client stored comes back as it was sent: every digit, every time stamp."""
