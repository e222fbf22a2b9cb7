"""LINE as a platform: the webhook writes down, read understands, show and send speak."""

NAME = "line"
