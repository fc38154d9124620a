"""What runs inside the Rasa server: components over `understanding`, policies, the channel."""
