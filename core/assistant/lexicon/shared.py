"""What is written alike in every language: signs, and names of medicines in Latin letters."""

TERMS = {
    "BLOOD": "🩸",
    "VOMIT": "🤮",
    "STOOL": "💩",
    "PREGNANT": "🤰",
    "MEDICINE": """
        epclusa | maviret | mavyret | harvoni | vosevi | sovaldi | zepatier | daklinza | viekira
        | sofosbuvir | velpatasvir | ledipasvir | daclatasvir | glecaprevir | pibrentasvir | 💊
        | sof vel | sof dac | ribavirin | paracetamol | acetaminophen | tylenol | panadol
        | ibuprofen | aspirin | amiodarone
    """,
    "OPIOID": "heroin | fentanyl | methadone | oxycodone | tramadol | morphine | oxy | fent",
}
