"""What a person is asked and told in windows of their own."""
