"""Everything the user reads: catalogs in Japanese and English, letters, and how they are filled."""
