/** Whose form a report has: that of documents of the Party, or of the state. */
export const PROFILE_CHOICES = ['party', 'state'] as const;
