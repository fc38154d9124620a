"""What runs inside the Rasa server: thin components over `understanding`, the policies, the channel."""
